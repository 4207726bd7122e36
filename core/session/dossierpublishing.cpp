// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/dossierpublishing.h"

#include "core/library/dossierjson.h"
#include "core/publishing/dossiertext.h"

#include <QJsonDocument>

namespace entente::session {

Result<QByteArray> dossierBytes(const ShownDossier &shown, OutputFormat format,
                                const DossierOptions &how, const PublishOptions &options)
{
    if (format == OutputFormat::Json)
        return QJsonDocument(library::toJson(shown.dossier)).toJson();
    if (format == OutputFormat::Csv)
        return (options.byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray())
            + QByteArray::fromStdString(dossierCsv(shown.text));
    ENTENTE_TRY(const edition::Edition made, dossierEdition(shown.text, how));
    return publish(made, format, options);
}

} // namespace entente::session
