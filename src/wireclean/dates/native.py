"""The classes of `datetime` without its half in Python, which loads slowly and is for where there is no other one."""

from wireclean.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date as date
    from datetime import datetime as datetime
    from datetime import time as time
    from datetime import timedelta as timedelta
else:
    try:
        import _datetime as native
    except ImportError:
        import datetime as native

    date, datetime, time, timedelta = native.date, native.datetime, native.time, native.timedelta
