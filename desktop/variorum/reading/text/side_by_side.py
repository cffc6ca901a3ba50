"""Whether two letters stand side by side in a text, asked in the order that is fast."""


def stand_together(letters: str, text: str) -> bool:
    """Whether a text holds two letters, one right behind the other.

    Most texts lack the second altogether, and one letter is found in a tenth of the time of two.
    """
    return letters[1] in text and letters in text
