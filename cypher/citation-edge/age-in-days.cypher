// Days from the cited to the citing paper; null when the day of either is unknown.
// @value number | null
duration.inDays(date(cited.publicationDate), date(citing.publicationDate)).days
