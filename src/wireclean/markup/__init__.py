"""Markdown read line by line: is a page written in it, and what are the words of its lines.

Not a parser of documents: a page that was dumped as Markdown holds broken links, items without lists and marks that
were never closed, and each line of it must still answer for itself. Inside a paragraph the marks are read as CommonMark
and GFM read them; everything takes time linear in the text.
"""
