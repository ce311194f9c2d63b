"""A message is its English sentence, and knows how it was made."""

from __future__ import annotations

import errno
import os

from hiptimer.messages import ExplainedError, Message, remade


def test_a_message_is_its_sentence():
    message = Message("{path} is larger than {count} MB.", path="a.json", count=4)
    assert message == "a.json is larger than 4 MB."
    assert f"{message}" == str(message) == str(ExplainedError(message))
    assert (message.template, message.fields["count"]) == ("{path} is larger than {count} MB.", 4)


def test_fields_can_be_filled_in_later():
    form = Message("This session is not being recorded. {reason}")
    message = form.with_fields(reason=Message("The disk is full."))
    assert message == "This session is not being recorded. The disk is full."
    assert form == form.template


def test_braces_in_a_field_are_only_letters():
    name = "{name} {0} { }} {reason}"
    message = Message("“{name}” was not added: {reason}.", name=name, reason="it is encrypted")
    assert message == f"“{name}” was not added: it is encrypted."


def test_a_message_is_made_again_from_its_parts():
    message = Message("{first} {then}", first="One.", then=2)
    again = remade(message.template, message.fields)
    assert (again, again.template, again.fields) == (message, message.template, message.fields)


def test_an_error_as_a_field_says_its_reason():
    def of(error: Exception) -> Message:
        return Message("not kept: {reason}", reason=error)

    full = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "/a/b")
    assert of(full) == f"not kept: {os.strerror(errno.ENOSPC)}"
    assert of(OSError("a {broken} pipe")) == "not kept: a {broken} pipe"
    assert of(ValueError("no such letter")) == "not kept: no such letter"
    explained = of(ExplainedError(Message("{file} is damaged", file="a.json")))
    assert explained == "not kept: a.json is damaged"
    assert isinstance(explained.fields["reason"], Message)
