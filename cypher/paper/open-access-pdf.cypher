// A free copy of a paper.
// @value { url: string; status: string | null; license: string | null } | null
CASE WHEN parent.openAccessPdfUrl IS NOT NULL
  THEN {url: parent.openAccessPdfUrl, status: parent.openAccessPdfStatus, license: parent.openAccessPdfLicense}
END
