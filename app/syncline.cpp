// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/syncline.h"

#include "app/apptexts.h"

namespace entente {

SyncLine::SyncLine(std::FILE *errors)
    : m_line(progressLine(errors, [this](std::size_t done, std::size_t total) {
          if (m_isSending)
              return AppTexts::tr("%1 of %2 sent").arg(done).arg(total);
          return total > 0 ? AppTexts::tr("%1 of %2 taken").arg(done).arg(total)
                           : AppTexts::tr("%1 taken").arg(done);
      }))
{
}

void SyncLine::operator()(std::size_t done, std::size_t total, bool isSending)
{
    m_isSending = isSending;
    m_line(done, total);
}

} // namespace entente
