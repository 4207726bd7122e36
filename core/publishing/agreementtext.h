// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/agreementwords.h"
#include "core/publishing/edition.h"

namespace entente {

/// Two people's agreement for a terminal: figures with what they mean, what was taken for what, and
/// where they differ, side by side.
[[nodiscard]] std::string agreementText(const AgreementText &of);
/// One object, with all tables and all pairs that are counted; figures that are not defined are
/// null, and say why.
[[nodiscard]] std::string agreementJson(const AgreementText &of);
/// A line for each pair that is counted: document, words, what either holds them to be, and in what
/// they differ.
[[nodiscard]] std::string agreementCsv(const AgreementText &of);
/// The same to be published. It bears the highest marking; the only error is MarkingUnclear.
[[nodiscard]] Result<edition::Edition> agreementEdition(const AgreementText &of);

/// Kinds that the left gave by those that the right gave, without kinds that neither did.
[[nodiscard]] pages::TableText kindTable(const AgreementText &of);
/// Each focus area with how often it was given by both, by one and by neither, and its κ.
[[nodiscard]] pages::TableText areaTable(const AgreementText &of);

} // namespace entente
