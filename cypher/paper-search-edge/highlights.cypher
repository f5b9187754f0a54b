// Title and abstract, the texts in which words were searched.
// @value (string | null)[]
[node.title, node.abstract]
