"""The weights of sentence links as ``tests/benchmarks/train_links.py`` fitted them; not edited."""

from variorum.collation.regression import Table, Weight

WEIGHTS = Table(
    bias=-0.556,
    weights=(
        Weight("shared words", 2.118, 1.0826, 0.6541),
        Weight("cosine squared", -0.612, 0.3428, 0.4244),
        Weight("length", -0.548, 2.9027, 0.4910),
        Weight("reordered wording", 1.308, 0.6496, 0.2402),
        Weight("one within the other", 0.773, 0.4847, 0.3853),
        Weight("same utterance", 0.151, 0.0438, 0.2047),
        Weight("quoted words in common", 0.344, 0.0516, 0.2002),
        Weight("different quotes", -0.581, 0.0140, 0.0519),
        Weight("one quotes", -0.203, 0.1381, 0.3450),
        Weight("names in common", 0.237, 0.0686, 0.2051),
        Weight("another speaker", -0.184, 0.0469, 0.2114),
        Weight("place in the story", -0.312, 0.2148, 0.2416),
        Weight("both lead", 0.282, 0.0660, 0.2483),
        Weight("closer than any rival", 2.066, 0.0217, 0.6103),
        Weight("neighbours", 0.691, 0.3880, 0.4531),
        Weight("split over two sentences", 0.250, 0.1282, 0.1946),
        Weight("another source between", 0.546, 0.0315, 0.0939),
        Weight("near-copies", -0.520, 0.4865, 0.3688),
        Weight("wording among near-copies", -0.878, 0.2977, 0.3492),
    ),
)
