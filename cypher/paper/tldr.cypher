// The one-sentence summary of a paper and what wrote it.
// @value { model: string; text: string } | null
CASE WHEN parent.tldrText IS NOT NULL THEN {model: parent.tldrModel, text: parent.tldrText} END
