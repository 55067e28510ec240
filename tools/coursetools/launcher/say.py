"""Progress on the terminal: one line for each thing that is done, with its time."""

import os
import sys
import time
from contextlib import contextmanager


def say(text: str) -> None:
    """Prints one line at once; where nobody reads any longer, as behind `| head`, the work goes on unheard."""
    try:
        print(text, flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@contextmanager
def step(what: str):
    """Says what begins, and afterwards how long it took."""
    say(f"· {what} …")
    started = time.monotonic()
    yield
    say(f"  {time.monotonic() - started:.1f} s")


def use_utf8() -> None:
    """Lets every output stream carry every letter, whatever the locale."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
