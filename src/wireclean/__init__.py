"""Strip the site chrome from scraped wire-service news and get the article back.

>>> import wireclean
>>> story = "PORT ELLIS, Maine (AP) — A swan stood on the line on Tuesday, and the 7.10 to the city stood behind it."
>>> article = wireclean.clean("\\n\\n".join(["Home", "Share", "Swan delays the train", "By Orla Tennant", story]))
>>> article.title, article.byline, article.dateline, article.text == story
('Swan delays the train', 'Orla Tennant', 'PORT ELLIS, Maine (AP)', True)
"""

TYPE_CHECKING = False  # as in `wireclean.typed`; whoever asks for nothing loads nothing

__all__ = ["Article", "Line", "NoStory", "Settings", "__version__", "clean", "clean_batch", "explain"]

if TYPE_CHECKING:
    from wireclean.article import Article
    from wireclean.columns import clean_batch
    from wireclean.engine import Line, NoStory, clean, explain
    from wireclean.settings import Settings

    __version__: str
else:
    # Looked up when first used: the command line imports this package too, and answers --help without the rules.
    # Hidden from type checkers, to which a module with such a function has every name.
    _MODULES = {
        "Article": "article",
        "Line": "engine",
        "NoStory": "engine",
        "Settings": "settings",
        "clean": "engine",
        "clean_batch": "columns",
        "explain": "engine",
    }

    def __getattr__(name: str) -> object:
        if name == "__version__":
            from importlib.metadata import version

            return version("wireclean")
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
