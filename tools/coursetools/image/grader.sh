#!/bin/sh
# Runs a command of the grader on the exercises that lie beside it.
place="$(dirname "$0")"
exec java -Dfile.encoding=UTF-8 -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "$place/grader/chainrule-grader.jar" "$@" --exercises "$place/exercises"
