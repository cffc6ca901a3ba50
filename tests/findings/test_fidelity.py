"""How faithfully each source prints the record: counted over its quotes that the record has."""

from __future__ import annotations

from compared import compared

RECORD = """ROSA LINDEN: The tunnel is dry but not yet safe, and nobody should use it before Easter.

KARL UMMEN: The board has the money for a new roof, and it has had it since the autumn."""
TRUE = "“The tunnel is dry but not yet safe, and nobody should use it before Easter,” said Rosa Linden."
CUT = "“The tunnel is dry and nobody should use it before Easter,” said Rosa Linden."
ROOF = "“The board has the cash for a new roof, and it has had it since the autumn,” said Karl Ummen."


def test_words_changed_are_counted_against_words_quoted() -> None:
    texts = {"Hearing": RECORD, "Mail": f"{TRUE}\n\n{ROOF}", "Post": CUT}
    mail, post = compared(texts, record="Hearing").fidelity
    assert (mail.source, mail.quotes, mail.words, mail.changed) == (1, 2, 32, 1)
    assert mail.verdicts == (("altered", 1), ("verbatim", 1))
    assert (post.quotes, post.changed) == (1, 4)  # "but not yet safe"
    assert round(mail.per_hundred, 1) == 3.1


def test_a_line_that_is_trimmed_or_tidied_changes_no_word() -> None:
    texts = {
        "Hearing": RECORD,
        "Mail": "“The tunnel is dry … nobody should use it before Easter,” Rosa Linden said.",
    }
    (mail,) = compared(texts, record="Hearing").fidelity
    assert (mail.verdicts, mail.changed) == ((("trimmed", 1),), 0)


def test_what_the_record_does_not_have_is_not_counted() -> None:
    strange = "“My office warned them twice and was told to be quiet,” Rosa Linden said."
    (mail,) = compared({"Hearing": RECORD, "Mail": f"{TRUE}\n\n{strange}"}, record="Hearing").fidelity
    assert (mail.quotes, mail.changed) == (1, 0)


def test_without_a_record_nothing_is_claimed() -> None:
    assert compared({"Mail": TRUE, "Post": CUT}).fidelity == ()
