"""The layout of a page, from its text alone: which blocks are the story, what it is called, what stands in its midst.

``story.py`` finds it, ``path.py`` weighs the blocks.
"""
