r"""JSON Lines: records that are read line by line, and given back with their other fields as they were, byte for byte.

A line ends with ``\n`` and nothing else; blank ones are no records. Of a record only two values are ever written: that
of its text, where it changes, and that of the key `wireclean.records.ADDED`. So numbers keep their digits, keys that
are there twice stay, and so do escapes, lone surrogates and ``NaN``.
"""
