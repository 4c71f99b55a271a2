"""Answers as graphs for programs that draw them: DOT (Graphviz) and Mermaid."""
