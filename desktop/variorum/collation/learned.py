"""The weights of sentence links, as ``tests/benchmarks/train_links.py`` fitted them. Not edited by hand."""

from variorum.collation.regression import Table, Weight

THEMSELVES = Table(
    bias=-2.174,
    weights=(
        Weight("shared words", 3.075, 0.7838, 0.5452),
        Weight("cosine", 0.207, 0.2876, 0.3008),
        Weight("cosine squared", -0.357, 0.1732, 0.3301),
        Weight("length", -0.760, 2.8655, 0.4814),
        Weight("reordered wording", 0.938, 0.5592, 0.1943),
        Weight("contained wording", 0.346, 0.6015, 0.1822),
        Weight("quote in common", 0.585, 0.0127, 0.1036),
        Weight("different quotes", -0.226, 0.0093, 0.0432),
        Weight("one quotes", 0.033, 0.1011, 0.3015),
        Weight("utterance in common", -0.111, 0.0115, 0.1010),
        Weight("same numbers", 0.140, 0.0125, 0.1112),
        Weight("place in the story", -0.235, 0.2702, 0.2521),
        Weight("both lead", 0.333, 0.0372, 0.1894),
    ),
)
"""The sentences by themselves."""

AMONG_OTHERS = Table(
    bias=-1.008,
    weights=(
        Weight("the sentences themselves", 2.717, 0.3690, 4.4443),
        Weight("better than its rivals", 0.699, -1.3128, 9.2844),
        Weight("better than its weaker rival", -0.030, 1.6444, 8.8992),
        Weight("number of rivals", -0.461, 0.4543, 0.4774),
        Weight("rivals on the busier side", -0.046, 0.7195, 0.5712),
        Weight("neighbours", 0.650, 0.5880, 0.8237),
        Weight("split over two sentences", 0.239, 0.1653, 0.3367),
        Weight("another source agrees", 0.291, 0.0233, 0.1272),
        Weight("first choice of one", 0.288, 0.5272, 0.4993),
        Weight("first choice of both", 0.143, 0.3984, 0.4896),
        Weight("order kept", 0.400, 2.3039, 2.3078),
        Weight("order broken", 0.149, 1.8200, 1.8875),
        Weight("near-copies", -0.664, 0.7606, 0.3227),
    ),
)
"""The pair among its rivals, neighbours and witnesses."""
