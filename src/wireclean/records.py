"""Records: a page's text in one field of a mapping, cleaned there, with what was found out about it beside it."""

from __future__ import annotations

from collections.abc import Mapping

from wireclean.article import FIELDS, LISTS, Removed
from wireclean.engine import NoStory, clean
from wireclean.files.read import unusable
from wireclean.render import storable
from wireclean.render.json import fields_of, removed_of
from wireclean.typed import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from wireclean.settings import Settings

TEXT = "text"
"""The field that holds the page, unless another is named."""

ADDED = "wireclean"
"""The one key that a record is given."""


class RecordError(ValueError):
    """A record that cannot be cleaned; the message is the reason, without the record's name."""


class Result(NamedTuple):
    """What becomes of a record: its new text, the value of `ADDED`, and the lines that were dropped."""

    text: str
    added: dict[str, Any]
    removed: tuple[Removed, ...]


def cleaned(
    record: Mapping[str, Any], text_field: str = TEXT, settings: Settings | None = None, *, removed: bool = False
) -> dict[str, Any]:
    """The record with its text cleaned: all its fields in their order, and behind them the key `ADDED`.

    That holds the article's other fields, as JSON output has them: ``null`` or ``[]`` where the page does not say, and
    with ``removed`` also ``removed: [{line, rule, text}]``. A record that was cleaned before keeps what was found then.

    Raises `RecordError`.
    """
    result = clean_record(record, text_field, settings, removed=removed)
    return {**record, text_field: result.text, ADDED: result.added}


def clean_record(
    record: Mapping[str, Any], text_field: str = TEXT, settings: Settings | None = None, *, removed: bool = False
) -> Result:
    """What becomes of a record, for a caller that puts it together in a way of its own; raises `RecordError`."""
    if text_field not in record:
        raise RecordError(f"it has no field {text_field!r}")
    text = record[text_field]
    if not isinstance(text, str):
        raise RecordError(f"the field {text_field!r} is no string")
    earlier = record.get(ADDED, {})
    if not _is_ours(earlier) or text_field == ADDED:
        raise RecordError(f"it has a field {ADDED!r} of its own, where the fields of the article would go")
    if reason := unusable(text):
        raise RecordError(reason)
    try:
        article = clean(text, settings)
    except NoStory as error:
        raise RecordError(str(error)) from None
    added = {name: earlier.get(name) or value for name, value in fields_of(article).items()}
    if removed:
        added["removed"] = earlier.get("removed") or removed_of(article)
    return Result(storable(article.text), _storable(added), article.removed)


def _is_ours(value: object) -> bool:
    """Whether an earlier run may have added ``value``."""
    return isinstance(value, dict) and all(
        (name in FIELDS and (item is None or isinstance(item, list if name in LISTS else str)))
        or (name == "removed" and isinstance(item, list))
        for name, item in value.items()
    )


def _storable(value: Any) -> Any:
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, list):
        return [_storable(item) for item in value]
    if isinstance(value, dict):
        return {name: _storable(item) for name, item in value.items()}
    return value
