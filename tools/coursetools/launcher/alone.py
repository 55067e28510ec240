"""Lets one ./course at a time set up: two that made the same files would take away each other's."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager

from .machine import TARGET
from .say import say

FILE = TARGET / "setting-up.lock"
LOOK_AGAIN = 0.2


@contextmanager
def alone() -> Iterator[None]:
    """Keeps other starts of this ./course out until the end, however it comes; waits for one that was first. Not to be nested."""
    FILE.parent.mkdir(parents=True, exist_ok=True)
    with open(FILE, "a+b") as file:
        if not _taken(file):
            say("Another ./course is setting up; waiting until it has finished …")
            while not _taken(file):
                time.sleep(LOOK_AGAIN)
        yield


def _taken(file) -> bool:
    """Locks the file, which the system unlocks when it is closed or this process ends; False if another process has locked it.

    Where the file system knows no locks, nobody is kept out.
    """
    try:
        if os.name == "nt":
            import msvcrt
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return True
