// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done about opened documents whose pages are pictures.

#include "core/base/printable.h"
#include "core/pdf/tools/pdferror.h"
#include "core/reading/recognition/recognising.h"
#include "core/reading/recognition/recognition.h"
#include "core/reading/recognition/recognitionerror.h"
#include "core/reading/recognition/tesseract.h"
#include "core/session/reading.h"
#include "resources/resources.h"
#include "resources/translation.h"
#include "ui/window/openbriefings.h"

#include <algorithm>

namespace entente::ui {

namespace {

QString shownName(const std::string &file)
{
    const QString name = QString::fromStdString(text::printableLine(file));
    return name.mid(name.lastIndexOf(u'/') + 1);
}

bool hasPictures(const Briefing &briefing)
{
    return std::any_of(briefing.meta.further.begin(), briefing.meta.further.end(),
                       [](const Fact &fact) { return fact.name == picturesFact; });
}

} // namespace

QStringList OpenBriefings::scans() const
{
    QStringList names;
    for (const std::string &file : m_scans)
        names << shownName(file);
    return names;
}

/// Takes those among what was read, or could not be, that may be asked about.
void OpenBriefings::takeScans(const FilterIndex *index, std::vector<Error> &errors)
{
    if (m_reading.isRecognition)
        return; // it was tried
    const bool isAsked = !tesseractProgram().empty();
    const std::size_t before = m_scans.size();
    const auto ask = [this](const std::string &file) {
        if (file != "-" && std::find(m_scans.begin(), m_scans.end(), file) == m_scans.end())
            m_scans.push_back(file);
    };
    for (Error &error : errors) {
        if (error.code != PdfError::Scanned)
            continue;
        if (isAsked)
            ask(error.file);
        else
            error.code = RecognitionError::NoRecogniser;
    }
    if (isAsked)
        std::erase_if(errors, [](const Error &error) { return error.code == PdfError::Scanned; });
    for (const BriefingSource &source : m_reading.sources) {
        if (index == nullptr || !isAsked || source.read)
            continue;
        for (const BriefingPtr &each : index->briefings()) {
            if (each->file == source.file && hasPictures(*each))
                ask(each->file);
        }
    }
    if (m_scans.size() != before)
        Q_EMIT scansChanged();
}

BriefingSource OpenBriefings::recognised(const std::string &file)
{
    RecognitionOrder order;
    order.languages = recognitionLanguages(languageSpoken().toStdString());
    order.progress = [this](const std::string &of, std::size_t done, std::size_t total) {
        QMetaObject::invokeMethod(
            this,
            [this, name = shownName(of), done = static_cast<int>(done),
             total = static_cast<int>(total)] {
                if (done < total)
                    Q_EMIT progress(tr("Recognising the words of %1, page %2 of %3…")
                                        .arg(name)
                                        .arg(done + 1)
                                        .arg(total),
                                    done, total);
            },
            Qt::QueuedConnection);
    };
    const auto load = [order = std::move(order)](const std::string &name) -> Result<std::string> {
        ENTENTE_TRY(std::string bytes, documentCalled(name, loadAny));
        return withRecognisedWords(std::move(bytes), name, order);
    };
    return {file, [file, load, vocabulary = m_workspace->vocabularyPtr()] {
                std::vector<Error> unread;
                return session::readBriefings(file, load, *vocabulary, unread);
            }};
}

void OpenBriefings::recognise()
{
    Batch batch;
    batch.isRecognition = true;
    for (const std::string &file : m_scans)
        batch.sources.push_back(recognised(file));
    leavePictures();
    queue(std::move(batch));
}

void OpenBriefings::leavePictures()
{
    m_scans.clear();
    Q_EMIT scansChanged();
}

} // namespace entente::ui
