"""A second opinion from a language model: asked for by option, every quote of it proven, nothing of it a fact."""
