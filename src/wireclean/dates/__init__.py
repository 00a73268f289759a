"""Printed dates and times: where they stand in a line, and what they say in ISO 8601.

Nothing is guessed. A date without its year and a relative time ("3 hours ago") are no stamps; a stamp carries an offset
only where a zone is printed with it.
"""

from wireclean.dates.line import is_date_line, is_hour, label_only
from wireclean.dates.order import day_first
from wireclean.dates.stamp import Stamp, dateline_date, find_stamps

__all__ = ["Stamp", "dateline_date", "day_first", "find_stamps", "is_date_line", "is_hour", "label_only"]
