// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agreement/agreementwork.h"

#include "ui/agreement/agreementdialog.h"

#include <QFileInfo>
#include <QLocale>

namespace entente::ui {

Result<ShownAgreementPtr> agreementFor(session::Session &session, const AgreementAsked &asked,
                                       const session::AgreementProgress &progress)
{
    session::AgreementRequest request;
    request.briefings = asked.briefings;
    request.counted = asked.counted;
    ENTENTE_TRY(request.left, session::judgementsOf(session.store(), AgreementDialog::tr("you")));
    QStringList remarks;
    if (asked.with.empty()) {
        request.right = session::programsJudgements();
    } else {
        const session::SessionMaker maker{
            library::libraryAt(asked.with, session.vocabularyPtr()), session.vocabularyPtr(), {}};
        ENTENTE_TRY(const std::unique_ptr<session::Session> theirs, maker.openExisting());
        const QString name = QFileInfo(QString::fromStdString(asked.with)).completeBaseName();
        ENTENTE_TRY(request.right, session::judgementsOf(theirs->store(), name));
        if (session::areOfOneTeam(session.library().name(), asked.with))
            remarks << AgreementDialog::tr(
                "Both libraries belong to one team, where each has what the other says: this "
                "tells how far they are in step, and not who said what.");
    }
    ENTENTE_TRY(session::FoundAgreement found,
                session::agree(session.store(), session.vocabulary(), request, progress));
    return ShownAgreementPtr(
        std::make_shared<ShownAgreement>(ShownAgreement{std::move(found), std::move(remarks)}));
}

AgreementText textOf(const ShownAgreement &shown, const Vocabulary &vocabulary)
{
    constexpr int letters = 2; // of the language, as labels have it
    return shown.found.text(vocabulary, QLocale().name().left(letters), shown.remarks);
}

} // namespace entente::ui
