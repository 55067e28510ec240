#!/bin/sh
# Runs a command of the grader on the exercises that lie beside it.
place="$(dirname "$0")"
# Java opens files whose names have other letters than English ones only where the locale has them too.
export LC_ALL=C.UTF-8
exec java -Dfile.encoding=UTF-8 -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "$place/grader/chainrule-grader.jar" "$@" --exercises "$place/exercises"
