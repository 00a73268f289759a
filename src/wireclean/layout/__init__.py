"""The layout of a page: which blocks are the story, what it is called, what stands amid it; masthead and footer.

``story.py`` finds the story, from the text alone, and ``path.py`` weighs the blocks.
"""
