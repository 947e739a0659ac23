# What became of May's answers in August, counted from the demo CSVs by R, never by our own code.
# Run in this folder: Rscript flows.R > flows.json
read <- function(name) read.csv(file.path("../../programmes/covid19-2020/demo", name), colClasses = "character",
  check.names = FALSE, encoding = "UTF-8")
may <- read("2020-maj.csv")
august <- read("2020-august.csv")

# then: the earlier question; now: the one it is held against. Only those who answered both.
pairs <- list(
  c("bostoette", "status", "status"), c("bostoette", "expected", "status"),
  c("aktivitet-samvaer", "status", "status"), c("aktivitet-samvaer", "expected", "status"),
  c("beskaeftigelse", "status", "status"), c("beskaeftigelse", "expected", "status"),
  c("boern-myndighed", "meetings_status", "meetings_status"), c("boern-myndighed", "meetings_expected", "meetings_status"),
  c("boern-myndighed", "supervision_status", "supervision_status"),
  c("boern-myndighed", "supervision_expected", "supervision_status"),
  c("boern-myndighed", "contact_status", "contact_status"), c("boern-myndighed", "contact_expected", "contact_status"))
answered <- function(x) x != "" & !startsWith(x, "#")

flow <- function(p) {
  a <- may[may$questionnaire == p[1], c("authority", p[2])]
  b <- august[august$questionnaire == p[1], c("authority", p[3])]
  names(a) <- c("authority", "then"); names(b) <- c("authority", "now")
  both <- merge(a, b)
  both <- both[answered(both$then) & answered(both$now), ]
  k <- as.data.frame(table(both$then, both$now), stringsAsFactors = FALSE)
  k <- k[k$Freq > 0, ]
  cells <- sprintf('{"from":"%s","to":"%s","k":%d}', k$Var1, k$Var2, k$Freq)
  sprintf('{"questionnaire":"%s","then":"%s","now":"%s","n":%d,"flows":[%s]}', p[1], p[2], p[3], nrow(both),
    paste(cells, collapse = ","))
}
cat("[\n", paste(sapply(pairs, flow), collapse = ",\n"), "\n]\n", sep = "")
