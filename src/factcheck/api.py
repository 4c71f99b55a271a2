"""What a Python user imports: a ledger to ask, its rows, and what the commands do.

`factcheck.open`, `factcheck.read` and `factcheck.scan` are three of these names at the top of the
package. Nothing here but imports; each name is documented where it is defined, and docs/python.md
shows them at work.
"""

from factcheck.diff.compare_states import compare_states
from factcheck.ledger.ledger import Ledger
from factcheck.ledger.open import OpenedCorpus, open_corpus
from factcheck.ledger.rows import ClaimRow, ConflictRow, FigureRow, PairRow
from factcheck.quantity.quantity import Quantity, QuantityError
from factcheck.schema.write import build_schemas, write_schemas
from factcheck.validation.explain import explain, list_pages
from factcheck.validation.validate import validate
from factcheck.validation.verify import verify

__all__ = [
    "ClaimRow",
    "ConflictRow",
    "FigureRow",
    "Ledger",
    "OpenedCorpus",
    "PairRow",
    "Quantity",
    "QuantityError",
    "build_schemas",
    "compare_states",
    "explain",
    "list_pages",
    "open_corpus",
    "validate",
    "verify",
    "write_schemas",
]
