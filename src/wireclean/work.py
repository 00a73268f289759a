"""The work on one input, as values that can be sent to a worker process.

Importing this module loads the rules, which a forked worker then shares with its parent.
"""

from __future__ import annotations

from wireclean.batch import Counted
from wireclean.engine import NoStory, clean, explain
from wireclean.files.inputs import Source
from wireclean.files.read import ReadError, read
from wireclean.render import FORMATS
from wireclean.settings import ALIKE, PerFile, Settings
from wireclean.tally import counts
from wireclean.terminal import safe
from wireclean.typed import NamedTuple


class Cleaning(NamedTuple):
    """Read a page, clean it, and give the article back as the bytes of ``format``."""

    format: str
    settings: Settings
    encoding: str | None = None
    removed: bool = False
    front_matter: bool = True
    per_file: PerFile = ALIKE

    def __call__(self, source: Source) -> Counted:
        """Raises ``ReadError`` for an input that is no text, and for a page in which no story is found."""
        text = read(source.path, self.encoding)
        try:
            article = clean(text, self.per_file.settings(source.path, self.settings))
        except NoStory as error:
            raise ReadError(f"{source.name}: {error}") from None
        render = FORMATS[self.format].render
        data = render(article, removed=self.removed, front_matter=self.front_matter).encode()
        return Counted(data, counts(article.removed))


class Explaining(NamedTuple):
    """Read a page and tell what becomes of each of its lines.

    ``width`` is that of a terminal, for a table in colour; ``headed`` puts the input's name above the table.
    """

    settings: Settings
    encoding: str | None = None
    width: int | None = None
    headed: bool = False
    per_file: PerFile = ALIKE

    def __call__(self, source: Source) -> bytes:
        """Raises ``ReadError`` for an input that is no text."""
        from wireclean.render.explain import table

        settings = self.per_file.settings(source.path, self.settings)
        rows = table(explain(read(source.path, self.encoding), settings), self.width)
        head = f"==> {safe(source.name)} <==\n" if self.headed else ""
        return f"{head}{rows}".encode()
