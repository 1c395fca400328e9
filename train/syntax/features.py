"""What the network sees of a token: the same features as src/parse/network/features.ts, number for number."""

from __future__ import annotations

FNV_OFFSET = 0x811C9DC5
FNV_PRIME = 0x01000193
QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "—": "–", "\u00a0": " "})

# Hashed tables beside the word list: name, buckets. The order is that of the columns.
TABLES = (("suffix2", 1024), ("suffix3", 4096), ("suffix4", 4096), ("prefix2", 1024), ("prefix3", 4096), ("shape", 256))


def hash_text(text: str, seed: int = FNV_OFFSET) -> int:
    """FNV-1a over UTF-16 code units, as hashText in src/lib/packed.ts."""
    value = seed
    units = text.encode("utf-16-le")
    for i in range(0, len(units), 2):
        value = ((value ^ (units[i] | units[i + 1] << 8)) * FNV_PRIME) & 0xFFFFFFFF
    return value ^ (value >> 15)


def normal(form: str) -> str:
    """The form as it is looked up: lower case, plain quotation marks and dashes."""
    return form.translate(QUOTES).lower()


def digits_to_zero(text: str) -> str:
    return "".join("0" if "0" <= c <= "9" else c for c in text)


def shape(form: str) -> str:
    """Classes of characters, runs cut at two: "Hasakah" Xxx, "U.S." X.X., "2,254" d,dd."""
    result: list[str] = []
    for c in form:
        if "0" <= c <= "9":
            kind = "d"
        elif c.lower() != c:
            kind = "X"
        elif c.upper() != c:
            kind = "x"
        else:
            kind = c
        if len(result) >= 2 and result[-1] == kind and result[-2] == kind:
            continue
        result.append(kind)
    return "".join(result[:8])


def hashed_features(form: str) -> list[int]:
    """Bucket of each table in TABLES."""
    word = digits_to_zero(normal(form))
    texts = (word[-2:], word[-3:], word[-4:], word[:2], word[:3], shape(form))
    return [hash_text(text) % buckets for text, (_, buckets) in zip(texts, TABLES)]


def shape_buckets(form: str) -> tuple[int, int]:
    """Buckets of the shape as it would be in a text all in capitals, and in a headline with Every Word Capitalised."""
    texts = (form.upper(), form[:1].upper() + form[1:])
    return tuple(hash_text(shape(text)) % TABLES[-1][1] for text in texts)


# Classes of what stands between two tokens; 0 is kept for the root.
STOPS = {",": 0, ";": 0, "(": 1, ")": 1, "[": 1, "]": 1, ":": 2, "-": 2, "–": 2, "and": 3, "or": 3, "but": 3, "&": 3}
BETWEEN = 1 + 2 * 3 * 2 * 2 * 2


def stop_of(form: str) -> int:
    """0 a comma, 1 a bracket, 2 a colon or dash, 3 a conjunction, -1 any other word."""
    return STOPS.get(normal(form), -1)
