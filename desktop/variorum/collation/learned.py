"""The weights of sentence links, as ``tests/benchmarks/train_links.py`` fitted them. Not edited by hand."""

from variorum.collation.regression import Table, Weight

WEIGHTS = Table(
    bias=-4.692,
    weights=(
        Weight("shared words", 1.848, 0.7840, 0.5462),
        Weight("cosine", 0.240, 0.2881, 0.3013),
        Weight("cosine squared", -0.786, 0.1738, 0.3306),
        Weight("length", -0.563, 2.8644, 0.4821),
        Weight("reordered wording", 1.199, 0.5595, 0.1946),
        Weight("one within the other", 0.708, 0.3277, 0.3162),
        Weight("quote in common", 0.308, 0.0130, 0.1051),
        Weight("different quotes", -0.432, 0.0087, 0.0418),
        Weight("one quotes", -0.180, 0.1014, 0.3019),
        Weight("same numbers", 0.051, 0.0126, 0.1114),
        Weight("place in the story", -0.268, 0.2698, 0.2519),
        Weight("both lead", 0.237, 0.0374, 0.1897),
        Weight("closer than any rival", 1.977, -0.4291, 0.5963),
        Weight("closer than the rivals of one", 0.443, -0.2543, 0.5759),
        Weight("neighbours", 0.445, 0.2052, 0.3599),
        Weight("split over two sentences", 0.211, 0.1824, 0.2768),
        Weight("another source between", 0.412, 0.0161, 0.0681),
        Weight("order kept", 0.311, 0.5988, 0.7035),
        Weight("order broken", -0.326, 1.0475, 0.7250),
        Weight("near-copies", -0.488, 0.6412, 0.3161),
        Weight("wording among near-copies", -1.045, 0.2016, 0.2576),
    ),
)
