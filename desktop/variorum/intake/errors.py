"""What cannot be brought in, said in a sentence."""

from __future__ import annotations


class IntakeError(Exception):
    """What is wrong with what she brought, and what she can do: one sentence or two, for a person."""
