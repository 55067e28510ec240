"""What stops a verb: a sentence, and the next thing to do."""


class Problem(Exception):
    """Something that a person can mend; its text is a sentence with the next action."""
