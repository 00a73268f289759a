"""What modules say of their types, without `typing`: to load it, and `re` with it, takes a fifth of a start.

Type checkers see the names of `typing` and `re`. While we run nobody reads an annotation, all of which are strings, so
most of these names mean nothing then. A named tuple is as ever, but that the types of its fields are not looked at:
``typing.NamedTuple`` compiles each of them.
"""

from __future__ import annotations

TYPE_CHECKING = False
"""Type checkers take whatever has this name for true."""

if TYPE_CHECKING:
    from re import Match as Match
    from re import Pattern as Pattern
    from typing import IO as IO
    from typing import Any as Any
    from typing import Final as Final
    from typing import Generic as Generic
    from typing import NamedTuple as NamedTuple
    from typing import NoReturn as NoReturn
    from typing import Protocol as Protocol
    from typing import TypeVar as TypeVar
    from typing import cast as cast
else:
    IO = Any = Final = Match = NoReturn = Pattern = Protocol = object

    class Generic:
        __slots__ = ()

        def __class_getitem__(cls, kind):
            return cls

    def TypeVar(name):  # noqa: N802
        return name

    def cast(kind, value):
        return value

    class _Making(type):
        """Makes a named tuple of what stands in a class."""

        def __new__(cls, name, bases, space):
            from wireclean.tuples import named_tuple

            return named_tuple(name, space)

    NamedTuple = type.__new__(_Making, "NamedTuple", (), {})
