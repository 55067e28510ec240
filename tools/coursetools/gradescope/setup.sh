#!/bin/sh
# Runs once, when the platform builds the container.
set -eu
apt-get update
apt-get install -y --no-install-recommends openjdk-17-jdk-headless bubblewrap
apt-get clean
