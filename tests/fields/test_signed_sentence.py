"""Agencies that sign a sentence, or credit a picture behind one."""

from __future__ import annotations

from wireclean.fields.signed_sentence import signs_story


def test_two_sentences_are_signed_and_one_is_credited() -> None:
    assert signs_story("Researchers filmed the queue for a week. They counted four disputes. REUTERS")
    assert not signs_story("Swans at a feeding post. REUTERS")
