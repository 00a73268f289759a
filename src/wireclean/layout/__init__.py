"""The layout of a page: which blocks are the story, what it is called, what stands amid it; masthead and footer.

``story.py`` finds the story, from the text alone: ``weights.py`` weighs the blocks, and ``path.py`` finds the way on
which the body's weigh most.
"""
