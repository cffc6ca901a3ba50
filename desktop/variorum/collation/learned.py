"""The weights of sentence links as ``tests/benchmarks/train_links.py`` fitted them; not edited."""

from variorum.collation.regression import Table, Weight

WEIGHTS = Table(
    bias=-0.546,
    weights=(
        Weight("shared words", 2.138, 1.0814, 0.6545),
        Weight("cosine squared", -0.623, 0.3423, 0.4243),
        Weight("length", -0.557, 2.9016, 0.4927),
        Weight("reordered wording", 1.336, 0.6491, 0.2404),
        Weight("one within the other", 0.863, 0.4841, 0.3854),
        Weight("same utterance", 0.350, 0.0441, 0.2053),
        Weight("different quotes", -0.551, 0.0133, 0.0504),
        Weight("one quotes", -0.227, 0.1422, 0.3493),
        Weight("names in common", 0.232, 0.0686, 0.2050),
        Weight("another speaker", -0.146, 0.0460, 0.2094),
        Weight("place in the story", -0.326, 0.2150, 0.2416),
        Weight("both lead", 0.277, 0.0661, 0.2484),
        Weight("closer than any rival", 2.027, 0.0213, 0.6099),
        Weight("neighbours", 0.637, 0.3877, 0.4528),
        Weight("split over two sentences", 0.212, 0.1281, 0.1940),
        Weight("another source between", 0.540, 0.0317, 0.0941),
        Weight("near-copies", -0.521, 0.4858, 0.3690),
        Weight("wording among near-copies", -0.928, 0.2972, 0.3492),
    ),
)
