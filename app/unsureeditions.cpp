// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/unsureeditions.h"

#include "app/apptexts.h"
#include "app/terminal.h"
#include "core/base/printable.h"

namespace entente {

Result<void> settleUnsure(library::Store &store, const std::vector<library::UnsureEdition> &unsure,
                          const Arguments &arguments, std::FILE *errors)
{
    for (const library::UnsureEdition &each : unsure) {
        ENTENTE_TRY(const library::BriefingRecord other, store.briefing(each.doubt.of));
        if (arguments.joinsUnsure) {
            ENTENTE_TRY(const std::vector<library::BriefingId> together,
                        store.editions(each.doubt.briefing));
            Result<void> done = store.setEdition(
                together, *arguments.joinsUnsure ? std::optional(each.doubt.of) : std::nullopt);
            if (!done)
                return done;
        }
        const QString words = !arguments.joinsUnsure
            ? AppTexts::tr(
                "%1 may be a new edition of %2; both are kept apart. Import it again with "
                "“--unsure-editions join” or “apart” to say what it is.")
            : *arguments.joinsUnsure ? AppTexts::tr("%1 is kept as a new edition of %2.")
                                     : AppTexts::tr("%1 is kept apart from %2.");
        complain(errors,
                 words.arg(QString::fromStdString(text::printableLine(each.file)),
                           QString::fromStdString(text::printableLine(other.file))));
    }
    return {};
}

} // namespace entente
