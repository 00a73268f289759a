"""Our own modules from one file, at a start of the command.

A rule is a module, and a page needs nearly two hundred of them: to look for each in its folder and for its bytecode in
another, and to open and check that, takes about a tenth of a start. So their code is kept together
(`wireclean.prepared`). A module whose source is not as it was when its code was kept is left to Python, and its new
code kept for the next start.
"""

from __future__ import annotations

import marshal
import os
import sys

from wireclean import prepared
from wireclean.typed import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from importlib.machinery import ModuleSpec
    from types import ModuleType

NAME = "modules"
HERE = os.path.dirname(__file__)
PACKAGE = os.path.basename(HERE)

Kept = tuple[str, str, bool, int, int, bytes]
"""A module's source and bytecode files, whether it is a package, its source's size and time, its marshalled code."""


class KeptModules:
    """Finds and loads modules as `importlib` asks for it; all that are not kept are for others to find."""

    def __init__(self, kept: dict[str, Kept]) -> None:
        self.kept = kept
        self._make_spec = type(__spec__)  # to import `importlib` takes longer
        self._before = frozenset(sys.modules)
        self._loader: Any = self

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        """How the module of that name is to be loaded, or ``None``."""
        kept = self.kept.get(name)
        if kept is None or kept[3:5] != _stamp(kept[0]):
            return None
        source, cached, is_package = kept[:3]
        spec = self._make_spec(name, self._loader, origin=source, is_package=is_package)
        spec.has_location, spec.cached = True, cached
        if spec.submodule_search_locations is not None:
            spec.submodule_search_locations.append(os.path.dirname(source))
        return spec

    def create_module(self, spec: ModuleSpec) -> None:
        """Python makes the module itself."""

    def exec_module(self, module: ModuleType) -> None:
        """Run the module's code."""
        exec(marshal.loads(self.kept[module.__name__][5]), vars(module))

    def keep(self) -> None:
        """Keep the code of the modules that Python had to look for, for the next start."""
        fresh: dict[str, Kept] = {}
        for name, module in list(sys.modules.items()):
            spec = module.__spec__ if name.startswith(f"{PACKAGE}.") and name not in self._before else None
            if spec is not None and spec.loader is not self._loader and (kept := _read(spec)) is not None:
                fresh[name] = kept
        if fresh:
            prepared.keep(NAME, _made_from(), self.kept | fresh)


def begin() -> KeptModules:
    """Load our modules from here on from what is kept of them."""
    found = KeptModules(cast("dict[str, Kept]", prepared.load(NAME, _made_from()) or {}))
    finder: Any = found
    sys.meta_path.insert(0, finder)
    return found


def _read(spec: ModuleSpec) -> Kept | None:
    """What is kept of a module that Python has loaded from a source, or ``None`` where that is none or gone."""
    stamp = _stamp(spec.origin) if spec.origin and spec.cached else None
    if stamp is None or spec.origin is None or spec.cached is None:
        return None
    try:
        loader: Any = spec.loader
        code = loader.get_code(spec.name)
    except (ImportError, OSError, SyntaxError):  # it is being edited, or replaced by another version
        return None
    is_package = spec.submodule_search_locations is not None
    return (spec.origin, spec.cached, is_package, *stamp, marshal.dumps(code)) if code is not None else None


def _made_from() -> tuple[str, int, str]:
    """What tells one Python's code from another's, and one installation's from another's."""
    return sys.version, sys.flags.optimize, HERE


def _stamp(source: str) -> tuple[int, int] | None:
    """The size and time of a source, if it is there."""
    try:
        status = os.stat(source)
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns
