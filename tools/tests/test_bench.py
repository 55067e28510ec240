"""The table of the benchmarks."""

from coursetools.launcher import benching

LINES = "example\tbyHand\t4.0\t0.1\nexample\tcompiled\t5.0\t0.1\neager\texample\t240.0\t9\nexample\tmygrad\t80000.0\t5\n" \
        "compile\tsmall\t700000.0\t5\nmatrix\tproduct\t1600000\t1\n"


def test_every_figure_is_a_multiple_of_the_gradient_written_by_hand():
    assert benching.table(benching.read(LINES)) == [
        "| gradient of | by hand | compiled | eager | mygrad |", "|---|---|---|---|---|",
        "| example | 4 ns | 1.25 × | 60 × | 20,000 × |", "", "compiling 7 steps: 700 µs", "product 256x256: 1.6 ms"]


def test_what_was_not_measured_is_left_empty():
    assert benching.table(benching.read("a\tbyHand\t1.0\t0\nb\tbyHand\t1.0\t0\nb\tcompiled\t2.0\t0"))[2:] == [
        "| a | 1 ns |  |", "| b | 1 ns | 2.00 × |"]
