"""What a change of a corpus means, for somebody who must judge it."""
