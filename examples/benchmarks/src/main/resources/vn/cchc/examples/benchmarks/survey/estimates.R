# Estimates the shares of satisfied answers with their errors each time a line comes in, and prints the processor seconds it took.
suppressPackageStartupMessages(library(survey))
input <- file("stdin", "r")
d <- read.csv(readLines(input, n = 1))
criteria <- sprintf("C%02d", 1:39)
for (c in criteria) d[[paste0("s", c)]] <- as.integer(d[[c]] >= 4)
pools <- list(IA = 1:2, IB = 3:4, IC = 5:13, ID = 14:23, IIA = 24:26, IIB = 27:30, IIC = 31:33, IID = 34:36, IIE = 37:39,
              I = 1:23, II = 24:39, ALL = 1:39)

estimate <- function() {
  design <- svydesign(ids = ~village, strata = ~province, weights = ~weight, data = d)
  values <- list()
  for (c in criteria) {
    answered <- design[!is.na(d[[c]]), ]
    formula <- as.formula(paste0("~s", c))
    mean <- svymean(formula, answered, deff = TRUE)
    values[[c]] <- c(coef(mean), SE(mean), confint(mean, df = degf(answered)), deff(mean))
    svyciprop(formula, answered, method = "logit")
  }
  for (p in names(pools)) {
    design$variables$satisfied <- rowSums(d[, paste0("s", criteria[pools[[p]]])], na.rm = TRUE)
    design$variables$answered <- rowSums(!is.na(d[, criteria[pools[[p]]]]))
    ratio <- svyratio(~satisfied, ~answered, design)
    values[[p]] <- c(coef(ratio), SE(ratio), confint(ratio, df = degf(design)))
  }
  values
}

while (length(readLines(input, n = 1)) > 0) {
  time <- system.time(values <- estimate())
  cat(sprintf("%.4f %.12g %.12g %.12g %.12g\n", time[["user.self"]] + time[["sys.self"]], values$C01[1], values$C01[2], values$ALL[1], values$ALL[2]))
  flush(stdout())
}
