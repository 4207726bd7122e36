// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/agreeing.h"
#include "core/session/session.h"

#include <memory>
#include <optional>

namespace entente::ui {

/// What is asked of the library, and how it is answered.
struct AgreementAsked
{
    std::string with; ///< the file of another library; empty for what the program found
    std::vector<library::BriefingId> briefings = {}; ///< none for all of which both say anything
    Counted counted = Counted::Judged;

    bool operator==(const AgreementAsked &) const = default;
};

struct ShownAgreement
{
    session::FoundAgreement found;
    QStringList remarks;
};
using ShownAgreementPtr = std::shared_ptr<const ShownAgreement>;

/// Done beside the window. Errors: those of both libraries, and Cancelled.
[[nodiscard]] Result<ShownAgreementPtr> agreementFor(session::Session &session,
                                                     const AgreementAsked &asked,
                                                     const session::AgreementProgress &progress);

/// As it is written and published, in the language of the window.
[[nodiscard]] AgreementText textOf(const ShownAgreement &shown, const Vocabulary &vocabulary);

} // namespace entente::ui
