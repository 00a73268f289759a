"""Measurements on corpora and clocks, each a command: ``python -m tests.bench.layout CORPUS.jsonl.gz``.

A corpus is JSON Lines, gzipped or not, one page to a line: ``id``, ``publisher``, ``url``, ``lang``, ``truth`` with
``title``, ``authors``, ``date``, ``optional`` and ``body`` (the article's paragraphs), and ``texts``, the page's text
by the name of the dumper that made it.
"""
