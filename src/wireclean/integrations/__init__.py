"""Steps and adapters for other packages. Each module needs its package, and nothing else of wireclean needs them."""
