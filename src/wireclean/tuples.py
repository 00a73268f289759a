"""Named tuples as `collections.namedtuple` makes them, but faster: that compiles a function for each of them.

A start makes more than thirty. These functions differ only in how many arguments they have and in what those are
called: one of each length is compiled with this module, and given the names.
"""

from __future__ import annotations

from _collections import _tuplegetter  # type: ignore[import-not-found]
from types import FunctionType

from wireclean.typed import Any, cast

_new = tuple.__new__
_NEW: tuple[Any, ...] = (
    lambda _cls: _new(_cls),
    lambda _cls, a: _new(_cls, (a,)),
    lambda _cls, a, b: _new(_cls, (a, b)),
    lambda _cls, a, b, c: _new(_cls, (a, b, c)),
    lambda _cls, a, b, c, d: _new(_cls, (a, b, c, d)),
    lambda _cls, a, b, c, d, e: _new(_cls, (a, b, c, d, e)),
    lambda _cls, a, b, c, d, e, f: _new(_cls, (a, b, c, d, e, f)),
    lambda _cls, a, b, c, d, e, f, g: _new(_cls, (a, b, c, d, e, f, g)),
    lambda _cls, a, b, c, d, e, f, g, h: _new(_cls, (a, b, c, d, e, f, g, h)),
)
"""Makes a tuple of so many fields; longer ones, of which there are few, are compiled."""


class _Named(tuple[Any, ...]):
    """What named tuples can do, whatever their fields."""

    __slots__ = ()

    _fields = cast("tuple[str, ...]", ())

    @classmethod
    def _make(cls, values: Any) -> Any:
        made = _new(cls, values)
        if len(made) != len(cls._fields):
            raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(made)}")
        return made

    def _replace(self, /, **given: Any) -> Any:
        made = self._make(map(given.pop, self._fields, self))
        if given:
            raise ValueError(f"Got unexpected field names: {list(given)!r}")
        return made

    __replace__ = _replace  # for copy.replace

    def _asdict(self) -> dict[str, Any]:
        return dict(zip(self._fields, self, strict=True))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self._asdict().items())})"

    def __getnewargs__(self) -> tuple[Any, ...]:
        return tuple(self)


def named_tuple(name: str, space: dict[str, Any]) -> type:
    """The named tuple whose fields, with their defaults, and whose methods stand in the name space of a class."""
    fields = tuple(space["__annotations__"])
    defaults = {field: space.pop(field) for field in fields if field in space}
    made: dict[str, Any] = {field: _tuplegetter(number, field) for number, field in enumerate(fields)}
    made.update(__slots__=(), _fields=fields, _field_defaults=defaults, __match_args__=fields)
    made.update(__doc__=f"{name}({', '.join(fields)})", __new__=_new_of(name, fields, tuple(defaults.values())))
    return type(name, (_Named,), made | space)


def _new_of(name: str, fields: tuple[str, ...], defaults: tuple[Any, ...]) -> FunctionType:
    """The ``__new__`` of a named tuple."""
    if len(fields) < len(_NEW):
        code = _NEW[len(fields)].__code__
    else:
        names = ", ".join(fields)
        code = eval(f"lambda _cls, {names}: _new(_cls, ({names}))").__code__
    named = code.replace(co_varnames=("_cls", *fields), co_name="__new__", co_qualname=f"{name}.__new__")
    return FunctionType(named, globals(), "__new__", defaults)
