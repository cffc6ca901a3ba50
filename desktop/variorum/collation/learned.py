"""The weights of sentence links as ``tests/benchmarks/train_links.py`` fitted them; not edited."""

from variorum.collation.regression import Table, Weight

WEIGHTS = Table(
    bias=-0.564,
    weights=(
        Weight("shared words", 2.122, 1.0807, 0.6548),
        Weight("cosine squared", -0.617, 0.3421, 0.4242),
        Weight("length", -0.547, 2.9009, 0.4928),
        Weight("reordered wording", 1.320, 0.6489, 0.2405),
        Weight("one within the other", 0.783, 0.4839, 0.3854),
        Weight("same utterance", 0.161, 0.0463, 0.2101),
        Weight("quoted words in common", 0.333, 0.0516, 0.2000),
        Weight("different quotes", -0.583, 0.0142, 0.0521),
        Weight("one quotes", -0.201, 0.1378, 0.3447),
        Weight("names in common", 0.238, 0.0685, 0.2049),
        Weight("another speaker", -0.181, 0.0468, 0.2112),
        Weight("place in the story", -0.311, 0.2150, 0.2415),
        Weight("both lead", 0.285, 0.0660, 0.2483),
        Weight("closer than any rival", 2.067, 0.0207, 0.6102),
        Weight("neighbours", 0.678, 0.3876, 0.4528),
        Weight("split over two sentences", 0.243, 0.1285, 0.1946),
        Weight("another source between", 0.544, 0.0317, 0.0940),
        Weight("near-copies", -0.512, 0.4856, 0.3689),
        Weight("wording among near-copies", -0.882, 0.2971, 0.3491),
    ),
)
