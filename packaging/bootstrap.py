"""Gets HipTimer ready on this computer, then starts it (`run`) or checks it (`test`).

Every Python can read this file, so that an old one can be told so; the work is done in setup/.
"""

import sys

if not (3, 11) <= sys.version_info[:2] <= (3, 14):
    sys.exit(
        "HipTimer needs Python 3.11 to 3.14, and this is Python %d.%d: start it with another one,"
        " as in `python3.12 packaging/bootstrap.py run`." % sys.version_info[:2]
    )

from setup.commands import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
