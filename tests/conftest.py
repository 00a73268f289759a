"""What holds for all tests.

How long properties are tried: ``HYPOTHESIS_PROFILE=nightly pytest`` looks for what the ordinary run has not seen.
"""

from __future__ import annotations

import os
import signal

from hypothesis import Phase, settings

# The ordinary run tries the same examples each time, so that a change fails for what it does and not by chance. It does
# not make a failing example smaller, which takes minutes where the example is a page: the nightly one does.
settings.register_profile(
    "default", max_examples=200, deadline=None, derandomize=True, phases=(Phase.explicit, Phase.generate)
)
settings.register_profile("nightly", max_examples=10_000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))

# A shell starts what it runs in the background deaf to interrupts, and so would be all that tests start and interrupt.
signal.signal(signal.SIGINT, signal.default_int_handler)
