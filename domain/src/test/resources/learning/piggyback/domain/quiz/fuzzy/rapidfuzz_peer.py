"""RapidFuzz's side of FuzzyBenchmark.

Reads pairs of texts (UTF-8 in hexadecimal, parted by a tab) up to an empty line, then names of
measures. Each name is answered with one round over all pairs: measures per second of the
processor, as a caller in Python gets them, and the sum of what was measured.
"""

import sys
import time

import rapidfuzz
from rapidfuzz import fuzz


def pair(line):
    return tuple(bytes.fromhex(text).decode() for text in line.split("\t"))


def one_round(measure, pairs):
    total = 0.0
    start = time.process_time()
    for a, b in pairs:
        total += measure(a, b)
    return len(pairs) / (time.process_time() - start), total


lines = (line.rstrip("\n") for line in sys.stdin)
pairs = [pair(line) for line in iter(lambda: next(lines), "")]
print(f"RapidFuzz {rapidfuzz.__version__}, Python {sys.version.split()[0]}", flush=True)
for name in lines:
    print(*one_round(getattr(fuzz, name), pairs), flush=True)
