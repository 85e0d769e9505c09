"""What a server that is well may answer beside what schemathesis itself allows."""

import schemathesis

EMPTY = "urn:goldserve:error:dataset-empty"


@schemathesis.check
def unavailable_only_where_empty(ctx, response, case):
    """503 is documented; of a server that is well it says that a dataset has no row of the source asked for."""
    if response.status_code != 503:
        return
    problem = response.json()
    assert problem["type"] == EMPTY, f"503 for another reason: {problem['detail']}"
    assert problem["next"] and int(response.headers["retry-after"][0]) > 0
