# Reference values for src/statistics, computed by R and its survey package, never by our own code.
# Run in this folder: Rscript statistics.R > statistics.json
suppressMessages(library(survey))
options(digits = 17)

number <- function(x) if (is.na(x)) "null" else sprintf("%.17g", x)
numbers <- function(xs) paste0("[", paste(sapply(xs, number), collapse = ","), "]")
field <- function(name, text) paste0('"', name, '":', text)
object <- function(...) paste0("{", paste(c(...), collapse = ","), "}")
list_of <- function(rows) paste0("[\n", paste(rows, collapse = ",\n"), "\n]")

columns <- list(
  "textbook" = c(3, 6, 7, 8, 8, 10, 13, 15, 16, 20),
  "ties" = c(5, 5, 5, 5, 9, 9),
  "one value" = c(42),
  "two values" = c(1, 2),
  "order changed" = c(20, 3, 16, 8, 7, 15, 8, 6, 13, 10),
  "large with small spread" = 1e9 + c(4, 7, 13, 16),
  "decimals" = c(0.1, 0.2, 0.3, 0.7, 12.25),
  "negative and zero" = c(-4, 0, 0, 3, -1.5),
  "74 places" = ((1:74) * 37) %% 113 + 0.5 * ((1:74) %% 3)
)
parts <- c(0, 0.1, 0.25, 0.29, 1 / 3, 0.5, 0.75, 0.9, 1)
column_rows <- sapply(names(columns), function(name) {
  x <- columns[[name]]
  q <- sapply(1:9, function(type) numbers(quantile(x, parts, type = type, names = FALSE)))
  object(field("name", paste0('"', name, '"')), field("values", numbers(x)), field("sum", number(sum(x))),
    field("mean", number(mean(x))), field("variance", number(var(x))), field("sd", number(sd(x))),
    field("median", number(median(x))), field("quantiles", paste0("[", paste(q, collapse = ","), "]")))
})

# All totals that neither one-sided test at 2.5 per cent rejects.
totals <- function(k, n, N) {
  all <- k:(N - n + k)
  upper <- 1 - phyper(k - 1, all, N - all, n)
  lower <- phyper(k, all, N - all, n)
  range(all[upper > 0.025 & lower > 0.025])
}
survey_share <- function(k, n, N) {
  d <- svydesign(ids = ~1, data = data.frame(y = c(rep(1, k), rep(0, n - k))), fpc = rep(N, n))
  se <- as.numeric(SE(svymean(~y, d)))
  # Wilson by prop.test, on the effective number of answers that the survey standard error stands for.
  p <- k / n
  effective <- if (k == 0 || k == n) (n - 1) / (1 - n / N) else p * (1 - p) / se^2
  w <- suppressWarnings(prop.test(p * effective, effective, correct = FALSE)$conf.int)
  list(se = se, wilson = as.numeric(w))
}
samples <- list(c(49, 74, 98), c(0, 76, 98), c(76, 76, 98), c(37, 76, 98), c(54, 83, 98), c(1, 2, 98), c(1, 10, 11),
  c(5, 20, 40), c(83, 83, 83), c(700, 1000, 5000), c(30, 200, 100000))
sample_rows <- sapply(samples, function(s) {
  census <- s[2] == s[3]
  sh <- if (census) list(se = 0, wilson = rep(s[1] / s[2], 2)) else survey_share(s[1], s[2], s[3])
  object(field("k", number(s[1])), field("n", number(s[2])), field("N", number(s[3])),
    field("totals", numbers(totals(s[1], s[2], s[3]))), field("se", number(sh$se)), field("wilson", numbers(sh$wilson)))
})

pairs <- list(c(0, 0), c(1, 0), c(3, 0), c(16, 0), c(4, 9), c(9, 4), c(10, 10), c(40, 60), c(900, 1300))
pair_rows <- sapply(pairs, function(p) {
  value <- if (sum(p) == 0) 1 else binom.test(p[1], sum(p), 0.5)$p.value
  object(field("b", number(p[1])), field("c", number(p[2])), field("p", number(value)))
})

levels <- c(0.9, 0.95, 0.99)
cat(object(
  field("made", paste0('"', R.version.string, ", survey ", packageVersion("survey"), '"')),
  field("parts", numbers(parts)), field("columns", list_of(column_rows)), field("samples", list_of(sample_rows)),
  field("mcnemar", list_of(pair_rows)), field("normalQuantiles", numbers(qnorm((1 + levels) / 2)))), "\n")
