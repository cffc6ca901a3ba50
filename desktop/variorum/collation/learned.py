"""The weights of sentence links, as ``tests/benchmarks/train_links.py`` fitted them. Not edited by hand."""

from variorum.collation.regression import Table, Weight

WEIGHTS = Table(
    bias=-4.725,
    weights=(
        Weight("shared words", 1.855, 0.7841, 0.5454),
        Weight("cosine", 0.218, 0.2877, 0.3010),
        Weight("cosine squared", -0.813, 0.1734, 0.3303),
        Weight("length", -0.592, 2.8662, 0.4812),
        Weight("reordered wording", 1.263, 0.5594, 0.1943),
        Weight("one within the other", 0.675, 0.3273, 0.3159),
        Weight("quote in common", 0.305, 0.0127, 0.1036),
        Weight("different quotes", -0.458, 0.0093, 0.0433),
        Weight("one quotes", -0.164, 0.1009, 0.3012),
        Weight("same numbers", 0.052, 0.0125, 0.1112),
        Weight("place in the story", -0.244, 0.2701, 0.2520),
        Weight("both lead", 0.236, 0.0370, 0.1887),
        Weight("closer than any rival", 1.940, -0.4282, 0.5956),
        Weight("closer than the rivals of one", 0.516, -0.2535, 0.5753),
        Weight("neighbours", 0.426, 0.2047, 0.3594),
        Weight("split over two sentences", 0.221, 0.1818, 0.2762),
        Weight("another source between", 0.412, 0.0164, 0.0683),
        Weight("order kept", 0.345, 0.5967, 0.7031),
        Weight("order broken", -0.322, 1.0450, 0.7257),
        Weight("near-copies", -0.501, 0.6393, 0.3174),
        Weight("wording among near-copies", -1.039, 0.2011, 0.2574),
    ),
)
